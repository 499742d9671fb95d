/** Categories, specialties, skills, regions, tests and reasons, as the other calls want them. */
@NullMarked
package io.github.upwork4j.jobs.metadata;

import org.jspecify.annotations.NullMarked;
