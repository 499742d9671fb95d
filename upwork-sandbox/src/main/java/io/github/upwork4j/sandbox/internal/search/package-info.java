/** Filters, query language and pages. */
@NullMarked
package io.github.upwork4j.sandbox.internal.search;

import org.jspecify.annotations.NullMarked;
