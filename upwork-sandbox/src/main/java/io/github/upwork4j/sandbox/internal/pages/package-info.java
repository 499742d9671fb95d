/** What the pages that people see have in common. */
@NullMarked
package io.github.upwork4j.sandbox.internal.pages;

import org.jspecify.annotations.NullMarked;
