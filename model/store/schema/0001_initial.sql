-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1. A table an entity, a column a declared field (model/domain); dates and times are ISO
-- 8601 text, durations minutes, amounts minor units with their currency, choices their name, tags
-- and extra values JSON. Nothing here changes once a release has shipped: the next version is 0002.
-- References are checked at commit, so that a change set may be written in any order.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
INSERT INTO meta (key, value) VALUES ('next_id', 1);

CREATE TABLE history (
    revision INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    words TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    city TEXT NOT NULL,
    team TEXT NOT NULL,
    currency TEXT NOT NULL,
    calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    director INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    stint_weeks INTEGER NOT NULL,
    open_limit INTEGER NOT NULL,
    meeting TEXT NOT NULL,
    meeting_on TEXT,
    meeting_place TEXT NOT NULL,
    life_cycle TEXT NOT NULL,
    import_maps TEXT NOT NULL
) STRICT;

CREATE TABLE calendar (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    week TEXT NOT NULL,
    holidays TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    first TEXT,
    last TEXT,
    hours TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact TEXT NOT NULL,
    calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    hours_a_week INTEGER NOT NULL,
    calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    letter TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    limit_count INTEGER NOT NULL,
    limit_days INTEGER NOT NULL,
    planned_weeks INTEGER NOT NULL,
    closed INTEGER NOT NULL
) STRICT;

CREATE TABLE gate (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    gate INTEGER REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE extra_field (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE challenge (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    tagline TEXT NOT NULL,
    question TEXT NOT NULL,
    description TEXT NOT NULL,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    stage_since TEXT,
    status TEXT NOT NULL,
    status_reason TEXT NOT NULL,
    status_since TEXT,
    outcome TEXT NOT NULL,
    sponsor INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    sponsor_person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL,
    facet TEXT NOT NULL,
    origin TEXT NOT NULL,
    population TEXT NOT NULL,
    root_causes TEXT NOT NULL,
    tried TEXT NOT NULL,
    equity TEXT NOT NULL,
    start TEXT,
    due TEXT,
    budget_minor INTEGER,
    budget_currency TEXT,
    prize_minor INTEGER,
    prize_currency TEXT,
    fiscal_year TEXT NOT NULL,
    tags TEXT NOT NULL,
    partners TEXT NOT NULL,
    url TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    extras TEXT NOT NULL
) STRICT;

CREATE TABLE criterion_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    criterion INTEGER REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    said_on TEXT
) STRICT;

CREATE INDEX criterion_state_challenge ON criterion_state (challenge);

CREATE INDEX criterion_state_person ON criterion_state (person);

CREATE TABLE gate_review (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    gate INTEGER REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    from_stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    to_stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL,
    decided_on TEXT,
    decider INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    conditions TEXT NOT NULL,
    evidence TEXT NOT NULL,
    supersedes INTEGER REFERENCES gate_review (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX gate_review_challenge ON gate_review (challenge);

CREATE TABLE stint (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    start TEXT,
    weeks INTEGER NOT NULL,
    demo_day TEXT,
    agreement_ends TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX stint_challenge ON stint (challenge);

CREATE TABLE plan_item (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL,
    constraint_kind TEXT NOT NULL,
    constraint_time TEXT,
    deadline TEXT,
    calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    progress INTEGER NOT NULL,
    actual_start TEXT,
    actual_finish TEXT,
    gate INTEGER REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    stint INTEGER REFERENCES stint (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX plan_item_challenge ON plan_item (challenge);

CREATE INDEX plan_item_parent ON plan_item (parent);

CREATE INDEX plan_item_stint ON plan_item (stint);

CREATE TABLE dependency (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    predecessor INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    lag_minutes INTEGER NOT NULL,
    elapsed INTEGER NOT NULL
) STRICT;

CREATE INDEX dependency_predecessor ON dependency (predecessor);

CREATE INDEX dependency_successor ON dependency (successor);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    item INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    units INTEGER NOT NULL
) STRICT;

CREATE INDEX assignment_item ON assignment (item);

CREATE INDEX assignment_person ON assignment (person);

CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    likelihood TEXT NOT NULL,
    impact TEXT NOT NULL,
    response TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    review_on TEXT,
    state TEXT NOT NULL
) STRICT;

CREATE INDEX risk_challenge ON risk (challenge);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    motion TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    asked_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT,
    decider INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    supersedes INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX decision_challenge ON decision (challenge);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    author INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    written_on TEXT
) STRICT;

CREATE INDEX note_challenge ON note (challenge);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    added_on TEXT
) STRICT;

CREATE INDEX attachment_challenge ON attachment (challenge);
