/**
 * Settings out of the environment of a program: {@link
 * io.github.upwork4j.auth.environment.UpworkEnvironment}.
 */
@NullMarked
package io.github.upwork4j.auth.environment;

import org.jspecify.annotations.NullMarked;
