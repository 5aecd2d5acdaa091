-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4. Governance from submission to adoption: intake, scoring, priorities, votes, issues,
-- actions, stocktakes, adoption and rollout; where the office sits; who a challenge was taken from.

ALTER TABLE settings ADD COLUMN seat TEXT NOT NULL DEFAULT 'unset';
ALTER TABLE settings ADD COLUMN reports_to TEXT NOT NULL DEFAULT '';

ALTER TABLE person ADD COLUMN standing TEXT NOT NULL DEFAULT 'staff';
ALTER TABLE person ADD COLUMN until TEXT;

ALTER TABLE challenge ADD COLUMN taken_from TEXT NOT NULL DEFAULT '';

ALTER TABLE risk ADD COLUMN score_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE risk ADD COLUMN rated_on TEXT;

ALTER TABLE decision ADD COLUMN stocktake INTEGER REFERENCES stocktake (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    description TEXT NOT NULL,
    department INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    contact INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL,
    received_on TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_on TEXT,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX submission_department ON submission (department);

CREATE TABLE scoring_model (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    blind INTEGER NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE scoring_criterion (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    model INTEGER REFERENCES scoring_model (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    help TEXT NOT NULL,
    weight REAL NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    divides INTEGER NOT NULL,
    sense TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX scoring_criterion_model ON scoring_criterion (model);

CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    model INTEGER REFERENCES scoring_model (id) DEFERRABLE INITIALLY DEFERRED,
    rater INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    rated_on TEXT,
    conflict INTEGER NOT NULL,
    note TEXT NOT NULL,
    handed_in INTEGER NOT NULL
) STRICT;

CREATE INDEX rating_challenge ON rating (challenge);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    rating INTEGER REFERENCES rating (id) DEFERRABLE INITIALLY DEFERRED,
    criterion INTEGER REFERENCES scoring_criterion (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX score_rating ON score (rating);

CREATE TABLE priority (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    target_count INTEGER NOT NULL,
    target_on TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX priority_parent ON priority (parent);

CREATE TABLE stocktake (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    held_on TEXT,
    place TEXT NOT NULL,
    chair INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    attendees TEXT NOT NULL,
    since TEXT,
    minutes TEXT NOT NULL,
    next_on TEXT,
    held INTEGER NOT NULL
) STRICT;

CREATE INDEX stocktake_chair ON stocktake (chair);

CREATE TABLE minute (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    stocktake INTEGER REFERENCES stocktake (id) DEFERRABLE INITIALLY DEFERRED,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX minute_stocktake ON minute (stocktake);

CREATE TABLE gate_vote (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    gate INTEGER REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    vote TEXT NOT NULL,
    reason TEXT NOT NULL,
    voted_on TEXT,
    review INTEGER REFERENCES gate_review (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX gate_vote_challenge ON gate_vote (challenge);

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    severity TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    raised_on TEXT,
    due TEXT,
    response TEXT NOT NULL,
    state TEXT NOT NULL,
    resolved_on TEXT,
    risk INTEGER REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX issue_challenge ON issue (challenge);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    note TEXT NOT NULL,
    review INTEGER REFERENCES gate_review (id) DEFERRABLE INITIALLY DEFERRED,
    decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    stocktake INTEGER REFERENCES stocktake (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX action_challenge ON action (challenge);

CREATE TABLE adoption (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    department INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    agreed_on TEXT,
    recurring_minor INTEGER,
    recurring_currency TEXT,
    funding_source TEXT NOT NULL,
    funding_secured INTEGER NOT NULL,
    route TEXT NOT NULL,
    uptake INTEGER NOT NULL,
    eligible INTEGER NOT NULL,
    counted_on TEXT,
    benefit_due TEXT,
    benefit TEXT NOT NULL,
    benefit_on TEXT
) STRICT;

CREATE INDEX adoption_challenge ON adoption (challenge);

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    adoption INTEGER REFERENCES adoption (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    done INTEGER NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX handover_adoption ON handover (adoption);

CREATE TABLE rollout_site (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    adoption INTEGER REFERENCES adoption (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    wave INTEGER NOT NULL,
    planned TEXT,
    live TEXT,
    uptake INTEGER NOT NULL,
    item INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX rollout_site_adoption ON rollout_site (adoption);
