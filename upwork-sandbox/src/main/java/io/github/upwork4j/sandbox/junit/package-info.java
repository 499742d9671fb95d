/**
 * The sandbox in tests with JUnit Jupiter, 5.12 or later (6 included). {@code
 * org.junit.jupiter:junit-jupiter-api} is an optional dependency: this package needs it, nothing
 * else does.
 *
 * <p>{@link io.github.upwork4j.sandbox.junit.UpworkSandboxExtension} is for fields, {@link
 * io.github.upwork4j.sandbox.junit.Sandbox} for parameters. With both, a test that fails publishes
 * the last requests that its sandbox received as a report entry.
 */
@NullMarked
package io.github.upwork4j.sandbox.junit;

import org.jspecify.annotations.NullMarked;
