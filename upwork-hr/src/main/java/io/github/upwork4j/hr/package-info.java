/** Users, companies, contracts, milestones, payments and work diaries: the next routers to come. */
@NullMarked
package io.github.upwork4j.hr;

import org.jspecify.annotations.NullMarked;
