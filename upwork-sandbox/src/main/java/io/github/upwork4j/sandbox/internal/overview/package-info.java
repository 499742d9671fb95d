/** The page that shows a person what is in a sandbox, and how to call it. */
@NullMarked
package io.github.upwork4j.sandbox.internal.overview;

import org.jspecify.annotations.NullMarked;
