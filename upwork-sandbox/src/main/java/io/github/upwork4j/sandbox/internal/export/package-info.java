/** A world as JSON, for a person to read and to write. */
@NullMarked
package io.github.upwork4j.sandbox.internal.export;

import org.jspecify.annotations.NullMarked;
