/** The documented endpoints: what exists, under which path, with which arguments. */
@NullMarked
package io.github.upwork4j.sandbox.internal.catalogue;

import org.jspecify.annotations.NullMarked;
