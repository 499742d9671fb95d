/** The query language of the reports: read, checked against a report, and run over records. */
@NullMarked
package io.github.upwork4j.sandbox.internal.gds;

import org.jspecify.annotations.NullMarked;
