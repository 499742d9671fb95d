/**
 * A local Upwork server for tests and examples.
 *
 * <p>{@link io.github.upwork4j.sandbox.UpworkSandbox} is the way in. This package shares no code
 * with the SDK: it is the other side of the wire.
 *
 * <h2>The world as JSON</h2>
 *
 * <p>{@link io.github.upwork4j.sandbox.UpworkSandbox#exportWorld} writes the world of a sandbox,
 * and {@link io.github.upwork4j.sandbox.UpworkSandbox.Builder#world} begins with one. Every member
 * can be left out:
 *
 * <pre>{@code
 * {
 *   "time": "2020-06-15T09:00:00Z",
 *   "freelancers": [
 *     {"username": "ann", "key": "~01a0000000000000a1", "reference": "1001", "name": "Ann Archer"}
 *   ],
 *   "contracts": [
 *     {"reference": "501", "title": "Payroll", "team": "mycompany", "freelancer": "ann",
 *      "type": "hourly", "rate": 45.50, "start": "2020-06-01"}
 *   ],
 *   "timeLog": [
 *     {"contract": "501", "start": "2020-06-08T08:00:00Z", "trackedMinutes": 240}
 *   ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code seed} is what everything generated is made from. <b>With it</b>, the {@code jobs} of
 *       other clients and the {@code freelancers} are those of the seed where they are left out;
 *       {@code []} is for none. <b>Without it</b>, there is nobody and nothing but what is given.
 *   <li>{@code time} is where the clock of the world stands; left out, it is where a generated
 *       world begins. {@code begun} is what generated data lies before; left out, it is {@code
 *       time}.
 *   <li>{@code freelancers} have a {@code username}, {@code key}, {@code reference} and {@code
 *       name}, and what a profile shows. Everything else calls them by their username, or by the
 *       key or the reference.
 *   <li>{@code users} can sign in; the first one is a client. {@code profile} names the freelancer
 *       whom a user works as. One of the client's people, with {@code client}, may do everything
 *       for the whole company, unless {@code team} and {@code permissions} say less; {@code staffs}
 *       are the agencies whose freelancers a user manages. Left out, they are Maria Keller, who
 *       hires, with the reference 1234, and every freelancer that is given; where freelancers are
 *       generated, the usual users.
 *   <li>{@code client} is how other people see the client; left out, it is the usual one. Its teams
 *       are the same in every world: {@code mycompany}, {@code mycompany:engineering} and {@code
 *       mycompany:engineering:mobile}.
 *   <li>{@code postings} are the client's jobs. {@code applications}, {@code offers} and {@code
 *       contracts} name the posting by its key, and each other by id. What is {@code hourly} has a
 *       {@code rate}; what is {@code fixed-price} has a {@code price} and {@code milestones}, those
 *       of a contract with {@code submissions}.
 *   <li>{@code activities} are what work is logged under, and {@code timeLog} is the work: from
 *       {@code start} on {@code trackedMinutes}, and after them {@code manualMinutes}, in full
 *       tens.
 *   <li>{@code payments} are what was billed: {@code hourly}, {@code fixed-price} or a {@code
 *       bonus}. Hours from the Monday {@code billedUntil} on are billed when their week is over;
 *       left out, the hours of all weeks that are over are billed at once.
 *   <li>{@code rooms} have {@code members} and {@code stories}. Each application, offer and
 *       contract that names no {@code room} gets one.
 *   <li>{@code lastNumbers} are what ids go on behind; left out, they go on behind those in use.
 * </ul>
 *
 * <p>All other lists are empty where they are left out. Ids and references are text of digits,
 * times are like {@code 2020-06-15T12:00:00Z} and days like {@code 2020-06-15}, all in UTC; amounts
 * are US dollars, as numbers or text. A member that is null is one that is left out; one that is
 * unknown, missing or does not fit is refused with the place where it stands.
 */
@NullMarked
package io.github.upwork4j.sandbox;

import org.jspecify.annotations.NullMarked;
