/**
 * Credentials on requests: {@link io.github.upwork4j.auth.oauth2.OAuth2Authorizer} for users who
 * sign in with OAuth 2.0, {@link io.github.upwork4j.auth.BearerAuthorizer} for tokens that somebody
 * else keeps fresh, {@link io.github.upwork4j.auth.oauth1.OAuth1Authorizer} for signed requests.
 */
@NullMarked
package io.github.upwork4j.auth;

import org.jspecify.annotations.NullMarked;
