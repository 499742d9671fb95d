/** Time and financial reports: the next routers to come. */
@NullMarked
package io.github.upwork4j.reports;

import org.jspecify.annotations.NullMarked;
