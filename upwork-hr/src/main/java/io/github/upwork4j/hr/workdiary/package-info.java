/** Who worked when: team rooms, work diaries, work days and snapshots. */
@NullMarked
package io.github.upwork4j.hr.workdiary;

import org.jspecify.annotations.NullMarked;
