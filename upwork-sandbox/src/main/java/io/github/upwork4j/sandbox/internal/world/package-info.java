/** The data of the sandbox and how it is made from a seed. */
@NullMarked
package io.github.upwork4j.sandbox.internal.world;

import org.jspecify.annotations.NullMarked;
