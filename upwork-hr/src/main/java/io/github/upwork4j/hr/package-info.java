/**
 * Hiring, contracts and money. {@link io.github.upwork4j.hr.HrApi} is the front door; the
 * identifiers are here, since the packages share them.
 */
@NullMarked
package io.github.upwork4j.hr;

import org.jspecify.annotations.NullMarked;
