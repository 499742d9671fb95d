/**
 * Credentials on requests: {@link io.github.upwork4j.auth.BearerAuthorizer} for the tokens of OAuth
 * 2.0, {@link io.github.upwork4j.auth.oauth1.OAuth1Authorizer} for signed requests.
 */
@NullMarked
package io.github.upwork4j.auth;

import org.jspecify.annotations.NullMarked;
