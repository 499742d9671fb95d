/** One handler for each group of calls, and the shapes they answer with. */
@NullMarked
package io.github.upwork4j.sandbox.internal.api;

import org.jspecify.annotations.NullMarked;
