/** Freelancers: searching them and reading their public profiles. */
@NullMarked
package io.github.upwork4j.jobs.freelancer;

import org.jspecify.annotations.NullMarked;
