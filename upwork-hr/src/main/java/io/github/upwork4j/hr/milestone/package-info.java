/** Milestones of fixed-price contracts, and the work that is submitted for them. */
@NullMarked
package io.github.upwork4j.hr.milestone;

import org.jspecify.annotations.NullMarked;
