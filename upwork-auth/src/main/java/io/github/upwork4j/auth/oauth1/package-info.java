/**
 * OAuth 1.0a as RFC 5849 has it, with HMAC-SHA1 and the {@code Authorization} header: {@link
 * io.github.upwork4j.auth.oauth1.OAuth1Client} signs users in, {@link
 * io.github.upwork4j.auth.oauth1.OAuth1Authorizer} signs the calls of a client, {@link
 * io.github.upwork4j.auth.oauth1.OAuth1Signer} any single request; {@link
 * io.github.upwork4j.auth.oauth1.SignpostBridge} is for who has signpost already.
 */
@NullMarked
package io.github.upwork4j.auth.oauth1;

import org.jspecify.annotations.NullMarked;
