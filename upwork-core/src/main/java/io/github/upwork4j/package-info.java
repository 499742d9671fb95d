/** The client and its calls. */
@NullMarked
package io.github.upwork4j;

import org.jspecify.annotations.NullMarked;
