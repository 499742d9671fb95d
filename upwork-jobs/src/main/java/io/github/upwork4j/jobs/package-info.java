/**
 * Jobs: searching them, posting them, looking at them, inviting freelancers to them. {@link
 * io.github.upwork4j.jobs.JobsApi} is the front door, also to freelancers and metadata.
 */
@NullMarked
package io.github.upwork4j.jobs;

import org.jspecify.annotations.NullMarked;
