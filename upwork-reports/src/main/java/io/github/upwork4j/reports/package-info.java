/** Time and financial reports, of any size. */
@NullMarked
package io.github.upwork4j.reports;

import org.jspecify.annotations.NullMarked;
