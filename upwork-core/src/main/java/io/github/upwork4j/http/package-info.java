/**
 * What happens between a call and the network: who signs it, when it is sent again, how fast calls
 * may go. {@link io.github.upwork4j.http.RetryInterceptor} and {@link
 * io.github.upwork4j.http.RateLimitInterceptor} also work in an OkHttp client of your own.
 */
@NullMarked
package io.github.upwork4j.http;

import org.jspecify.annotations.NullMarked;
