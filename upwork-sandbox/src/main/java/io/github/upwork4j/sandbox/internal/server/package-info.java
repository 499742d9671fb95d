/** From a socket to a handler and back: faults, rate limit, authentication, routing. */
@NullMarked
package io.github.upwork4j.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
