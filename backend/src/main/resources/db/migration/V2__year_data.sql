-- The data of a department's year. The key of every table starts with region and year, so that native partitioning or a
-- distributed PostgreSQL splits them without a change of code; where a part is addressed by its id alone, an index helps.
-- A varchar is twice as long as the contract's length in characters: H2 counts UTF-16 units, PostgreSQL code points.

create table department_profile (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint department_profile_once unique (region_code, fiscal_year, department_id)
);
create table profile_line (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    profile_id uuid not null,
    position integer not null,
    kind varchar(16) not null check (kind in ('DUTY', 'OFFICE', 'SUBORDINATE_UNIT')),
    line varchar(4000) not null,
    primary key (region_code, fiscal_year, profile_id, position),
    foreign key (region_code, fiscal_year, profile_id) references department_profile (region_code, fiscal_year, id)
);
create index profile_line_by_owner on profile_line (profile_id, position);

create table department_staffing (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    as_of date,
    authorized integer,
    primary key (region_code, fiscal_year, id),
    constraint department_staffing_once unique (region_code, fiscal_year, department_id)
);
create table staffing_row (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    staffing_id uuid not null,
    position integer not null,
    kind varchar(64) not null,
    in_post integer,
    primary key (region_code, fiscal_year, staffing_id, position),
    foreign key (region_code, fiscal_year, staffing_id) references department_staffing (region_code, fiscal_year, id)
);
create index staffing_row_by_owner on staffing_row (staffing_id, position);

create table budget (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    opening_carry_over numeric(20,2),
    closing_carry_over numeric(20,2),
    primary key (region_code, fiscal_year, id),
    constraint budget_once unique (region_code, fiscal_year, department_id)
);
create index budget_by_id on budget (id);
create index budget_by_year on budget (fiscal_year desc, id);
create index budget_by_department on budget (department_id, fiscal_year);

create table budget_side (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    side varchar(16) not null check (side in ('REVENUE', 'EXPENDITURE')),
    primary key (region_code, fiscal_year, id),
    constraint budget_side_once unique (region_code, fiscal_year, department_id, side)
);
create table budget_row (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    side_id uuid not null,
    position integer not null,
    code varchar(64) not null,
    initial_budget numeric(20,2),
    year_budget numeric(20,2),
    executed numeric(20,2),
    primary key (region_code, fiscal_year, side_id, position),
    foreign key (region_code, fiscal_year, side_id) references budget_side (region_code, fiscal_year, id)
);
create index budget_row_by_owner on budget_row (side_id, position);

create table project_sequence (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint project_sequence_once unique (region_code, fiscal_year, department_id)
);
create table project (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    project_code varchar(32),
    -- The code, unless the project is removed.
    code_in_use varchar(32),
    name varchar(400) not null,
    supervisor varchar(400),
    implementer varchar(400),
    position integer not null,
    removed_at timestamp(6) with time zone,
    primary key (region_code, fiscal_year, id),
    constraint project_code_once unique (region_code, fiscal_year, code_in_use)
);
create index project_by_id on project (id);
create index project_by_position on project (position, id);
create index project_by_department on project (department_id, fiscal_year, position, id);

create table project_funding (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    project_id uuid not null,
    primary key (region_code, fiscal_year, id),
    constraint project_funding_once unique (region_code, fiscal_year, project_id),
    foreign key (region_code, fiscal_year, project_id) references project (region_code, fiscal_year, id)
);
create index project_funding_by_department on project_funding (department_id, fiscal_year);
create table funding_row (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    funding_id uuid not null,
    position integer not null,
    source varchar(64) not null,
    initial_budget numeric(20,2),
    year_budget numeric(20,2),
    executed numeric(20,2),
    primary key (region_code, fiscal_year, funding_id, position),
    foreign key (region_code, fiscal_year, funding_id) references project_funding (region_code, fiscal_year, id)
);
create index funding_row_by_owner on funding_row (funding_id, position);

-- A goal and a set of indicators belong to a project, or to the department itself: then there is no project_id and
-- owner_id is the department's.
create table goal_text (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    owner_id uuid not null,
    project_id uuid,
    expected varchar(10000),
    achieved varchar(10000),
    analysis varchar(10000),
    deviation varchar(10000),
    primary key (region_code, fiscal_year, id),
    constraint goal_text_once unique (region_code, fiscal_year, owner_id)
);
create index goal_text_by_department on goal_text (department_id, fiscal_year);

create table indicator_set (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    owner_id uuid not null,
    project_id uuid,
    primary key (region_code, fiscal_year, id),
    constraint indicator_set_once unique (region_code, fiscal_year, owner_id)
);
create table indicator (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    owner_id uuid not null,
    project_id uuid,
    set_id uuid not null,
    position integer not null,
    -- Not while the project is removed.
    listed boolean not null,
    level1 varchar(100) not null,
    level2 varchar(100) not null,
    name varchar(400) not null,
    sign varchar(16) not null
        check (sign in ('AT_LEAST', 'MORE_THAN', 'EQUAL', 'LESS_THAN', 'AT_MOST', 'QUALITATIVE')),
    target varchar(400),
    unit varchar(40),
    points numeric(6,2),
    actual varchar(400),
    given_score numeric(6,2),
    deviation_reason varchar(4000),
    improvement varchar(4000),
    illustrative boolean not null,
    primary key (region_code, fiscal_year, id),
    foreign key (region_code, fiscal_year, set_id) references indicator_set (region_code, fiscal_year, id)
);
create index indicator_by_id on indicator (id);
create index indicator_by_place on indicator (set_id, position);
create index indicator_by_department on indicator (department_id, fiscal_year, set_id, position);
