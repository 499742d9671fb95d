/**
 * OAuth 2.0 as RFC 6749 and Upwork's documentation have it: {@link
 * io.github.upwork4j.auth.oauth2.OAuth2Client} signs users in and asks for tokens, {@link
 * io.github.upwork4j.auth.oauth2.OAuth2Authorizer} sends them and keeps them fresh.
 */
@NullMarked
package io.github.upwork4j.auth.oauth2;

import org.jspecify.annotations.NullMarked;
