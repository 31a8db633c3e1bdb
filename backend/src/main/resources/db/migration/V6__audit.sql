-- Who did what. Rows are added and never changed; each carries the hash of the one before it in its chain.
create table audit_head (
    chain varchar(60) primary key,
    fiscal_year integer,
    department_id uuid,
    sequence integer not null,
    hash varchar(64) not null
);

create table audit_event (
    chain varchar(60) not null,
    sequence integer not null,
    region_code varchar(9),
    fiscal_year integer,
    department_id uuid,
    occurred_at timestamp(6) with time zone not null,
    account_id uuid,
    account_name varchar,
    address varchar not null,
    trace_id varchar(32) not null,
    kind varchar(30) not null,
    object_id uuid,
    action varchar(30) not null,
    content varchar,
    hash varchar(64) not null,
    primary key (chain, sequence)
);
create index audit_event_by_object on audit_event (object_id, kind, chain, sequence);
create index audit_event_by_time on audit_event (occurred_at desc, chain, sequence desc);
create index audit_event_by_account on audit_event (account_id, occurred_at);

-- How far each chain had come, in a chain of its own.
create table audit_anchor (
    sequence integer primary key,
    chain varchar(60) not null,
    chain_sequence integer not null,
    chain_hash varchar(64) not null,
    occurred_at timestamp(6) with time zone not null,
    hash varchar(64) not null,
    constraint audit_anchor_once unique (chain, chain_sequence)
);
