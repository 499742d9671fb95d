/**
 * A local Upwork server for tests and examples.
 *
 * <p>{@link io.github.upwork4j.sandbox.UpworkSandbox} is the way in. This package shares no code
 * with the SDK: it is the other side of the wire.
 */
@NullMarked
package io.github.upwork4j.sandbox;

import org.jspecify.annotations.NullMarked;
