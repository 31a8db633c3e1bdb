-- The department tree, and the answers that are kept for requests that come again. Free texts have no length here:
-- the engines count characters differently, and the door has counted them already.
create table department (
    id uuid primary key,
    revision integer not null,
    region_code varchar(9) not null,
    department_code varchar(21),
    -- A department without a code is listed after all that have one; digits sort before letters on every database.
    sort_code varchar(21) not null,
    credit_code varchar(18),
    name varchar not null,
    short_name varchar,
    parent_id uuid references department (id),
    -- The ids from the root down to this one: what begins with it is its subtree.
    path varchar not null,
    illustrative boolean not null,
    constraint department_code_once unique (region_code, department_code),
    constraint department_credit_code_once unique (credit_code)
);
create index department_by_code on department (sort_code, id);
create index department_by_path on department (path);
create index department_by_parent on department (parent_id);

create table idempotency_key (
    id varchar(64) primary key,
    asked varchar(64) not null,
    status integer not null,
    location varchar,
    tag varchar(64),
    body text,
    created_at timestamp(6) with time zone not null
);
create index idempotency_key_by_age on idempotency_key (created_at);
