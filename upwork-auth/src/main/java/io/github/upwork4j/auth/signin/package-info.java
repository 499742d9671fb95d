/**
 * Signing in for people at their own machine: {@link
 * io.github.upwork4j.auth.signin.LoopbackReceiver} takes the callback that the browser brings back
 * from Upwork's page.
 */
@NullMarked
package io.github.upwork4j.auth.signin;

import org.jspecify.annotations.NullMarked;
