/**
 * How values look on Upwork's wire, and the Java types they become.
 *
 * <p>The documented answers are loosely typed: numbers and flags come as strings, an empty string
 * stands for null, an empty list or an empty object, and a list of one element may come without its
 * brackets. {@link io.github.upwork4j.wire.Wire} names each of these forms once; a model states the
 * form of each of its fields in its {@link io.github.upwork4j.wire.WireModel}, and no model parses
 * text by itself.
 */
@NullMarked
package io.github.upwork4j.wire;

import org.jspecify.annotations.NullMarked;
