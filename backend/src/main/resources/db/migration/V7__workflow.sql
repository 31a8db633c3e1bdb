-- The way of a year: the steps that were taken, and the remarks of those who review it.
alter table evaluation add column version integer default 1 not null;
-- Goes up with whatever is written of the year: what is signed is what was seen.
alter table evaluation add column changes integer default 0 not null;
alter table evaluation add column open_remarks integer default 0 not null;

create table transition (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    evaluation_id uuid not null,
    sequence integer not null,
    version integer not null,
    action varchar(20) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    account_id uuid not null references account (id),
    account_name varchar not null,
    acted_at timestamp(6) with time zone not null,
    reason varchar,
    late boolean not null,
    snapshot text,
    primary key (region_code, fiscal_year, id),
    foreign key (region_code, fiscal_year, evaluation_id) references evaluation (region_code, fiscal_year, id),
    constraint transition_once unique (region_code, fiscal_year, evaluation_id, sequence)
);

create table comment (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    evaluation_id uuid not null,
    version integer not null,
    anchor varchar not null,
    text varchar not null,
    author_id uuid not null references account (id),
    author_name varchar not null,
    created_at timestamp(6) with time zone not null,
    state varchar(20) not null check (state in ('OPEN', 'ANSWERED', 'ACCEPTED')),
    primary key (region_code, fiscal_year, id),
    foreign key (region_code, fiscal_year, evaluation_id) references evaluation (region_code, fiscal_year, id)
);
create index comment_by_id on comment (id);
create index comment_by_evaluation on comment (evaluation_id, id);

create table comment_reply (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    comment_id uuid not null,
    position integer not null,
    text varchar not null,
    author_id uuid not null references account (id),
    author_name varchar not null,
    created_at timestamp(6) with time zone not null,
    primary key (region_code, fiscal_year, comment_id, position),
    foreign key (region_code, fiscal_year, comment_id) references comment (region_code, fiscal_year, id)
);
create index comment_reply_by_owner on comment_reply (comment_id, position);
