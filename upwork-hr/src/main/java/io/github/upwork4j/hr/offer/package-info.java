/**
 * Applications and offers, from the client's side and from the freelancer's. {@code HrApi} hands
 * out the routers.
 */
@NullMarked
package io.github.upwork4j.hr.offer;

import org.jspecify.annotations.NullMarked;
