/** The third-party Jobs API: a feed of Upwork jobs by another vendor, with a key of its own. */
@NullMarked
package io.github.upwork4j.jobs.feed;

import org.jspecify.annotations.NullMarked;
