/** JSON trees, read and written in the order of the wire. */
@NullMarked
package io.github.upwork4j.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
