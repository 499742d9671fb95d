/** Users, their roles, companies and teams. {@code HrApi} hands out the routers. */
@NullMarked
package io.github.upwork4j.hr.organization;

import org.jspecify.annotations.NullMarked;
