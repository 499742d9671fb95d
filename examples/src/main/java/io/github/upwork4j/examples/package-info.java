/** Programs for the command line: {@code ./examples/run} lists them. */
@NullMarked
package io.github.upwork4j.examples;

import org.jspecify.annotations.NullMarked;
