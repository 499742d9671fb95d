package io.github.upwork4j.sandbox.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.world.Activity;
import io.github.upwork4j.sandbox.internal.world.ActivityList;
import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Hiring;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.Ledger;
import io.github.upwork4j.sandbox.internal.world.Market;
import io.github.upwork4j.sandbox.internal.world.Messenger;
import io.github.upwork4j.sandbox.internal.world.Milestone;
import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Story;
import io.github.upwork4j.sandbox.internal.world.TimeLog;
import io.github.upwork4j.sandbox.internal.world.Transaction;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever gives the world something new to remember is reminded of the file. */
@DisplayName("What a world remembers")
class WorldFieldsTest {
  static Stream<Arguments> classes() {
    return Stream.of(
        Arguments.of(
            World.class,
            "activities client clock hiring lastRecno ledger market messenger metadata places"
                + " postings taxonomy timeLog timeTracker users"),
        Arguments.of(
            Market.class,
            "begun freelancers freelancersByKey freelancersGenerated jobs jobsByKey jobsGenerated"
                + " keys seed"),
        Arguments.of(Users.class, "all"),
        Arguments.of(
            User.class,
            "agency city client companyUrl firstName freelancer lastName permissions profile"
                + " profileUrl reference staffs team zone"),
        Arguments.of(
            Client.class,
            "city feedback hires jobsPosted name paymentVerified reviews since totalCharge"
                + " totalHours"),
        Arguments.of(
            Freelancer.class,
            "agency assignments blurb city employer englishSkill feedback hours key lastActivity"
                + " memberSince name portfolioItems publicAccess rate ready recentHours reference"
                + " reviews skillSlugs skills success testRank tests text title topics username"),
        Arguments.of(
            Job.class,
            "applicants budget category client created description duration hired hourly"
                + " interviewing invited key lastActivity rateMax rateMin recno skillSlugs skills"
                + " snippet status subcategory text tier title workload"),
        Arguments.of(
            Posting.class,
            "budget cancelled category contractorType created createdBy description durationHours"
                + " end filled hourly invited key recno skills start status subcategory team title"
                + " visibility"),
        Arguments.of(Hiring.class, "applications contracts lastNumber ledger now offers today"),
        Arguments.of(
            Application.class,
            "created declined freelancer hidden hired id invited letter messaged offered posting"
                + " shortlisted"),
        Arguments.of(
            Offer.class,
            "application client closesJob created freelancer hourly id message milestones posting"
                + " rate start status team title weeklyLimit weeklyStipend"),
        Arguments.of(Offer.Terms.class, "amount description due"),
        Arguments.of(
            Contract.class,
            "clientScore created end endReason ended freelancer freelancerScore hourly milestones"
                + " offer posting rate reference start status tasks team title weeklyLimit"),
        Arguments.of(Milestone.class, "contract deposit description due id state submissions"),
        Arguments.of(Milestone.Submission.class, "amount id milestone note"),
        Arguments.of(ActivityList.class, "activities lastRecord now"),
        Arguments.of(
            Activity.class, "archived code contracts created description recordId team url userId"),
        Arguments.of(TimeLog.class, "entries"),
        Arguments.of(WorkEntry.class, "contract day firstCell memo offlineCells onlineCells task"),
        Arguments.of(Ledger.class, "nextReference openFrom transactions"),
        Arguments.of(
            Transaction.class, "amount contract day description reference side subtype type"),
        Arguments.of(
            Messenger.class,
            "byApplication byContract byOffer dice drawnRooms hiring lastStory now rooms users"),
        Arguments.of(
            Room.class,
            "application context contract created id members name offers readOnly stories team"
                + " topic type"),
        Arguments.of(Room.Member.class, "favorite hidden lastRead participant role"),
        Arguments.of(Story.class, "author created id message organization"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classes")
  void isAllThatTheFileWasMadeFor(Class<?> type, String fields) {
    assertThat(
            Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .sorted()
                .collect(Collectors.joining(" ")))
        .as("the fields of %s: write and read a new one in the file of a world, too", type)
        .isEqualTo(fields);
  }
}
