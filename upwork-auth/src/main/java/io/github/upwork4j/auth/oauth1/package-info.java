/**
 * OAuth 1.0a as RFC 5849 has it, with HMAC-SHA1 and the {@code Authorization} header: {@link
 * io.github.upwork4j.auth.oauth1.OAuth1Authorizer} signs the calls of a client, {@link
 * io.github.upwork4j.auth.oauth1.OAuth1Signer} any single request.
 */
@NullMarked
package io.github.upwork4j.auth.oauth1;

import org.jspecify.annotations.NullMarked;
