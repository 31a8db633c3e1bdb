-- People, where their roles hold, and what shows who is logged in. Secrets stand here as hashes only.
create table account (
    id uuid primary key,
    revision integer not null,
    login_name varchar(64) not null,
    display_name varchar not null,
    password_hash varchar not null,
    must_change_password boolean not null,
    disabled boolean not null,
    constraint account_login_name_once unique (login_name)
);

create table assignment (
    account_id uuid not null references account (id),
    position integer not null,
    role varchar(30) not null,
    region varchar(9) not null,
    department_id uuid references department (id),
    first_year integer not null,
    last_year integer not null,
    primary key (account_id, position)
);
create index assignment_by_department on assignment (department_id);

create table login_session (
    id_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    created_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null
);
create index login_session_by_account on login_session (account_id);

create table known_device (
    id_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    created_at timestamp(6) with time zone not null
);

create table log_in_attempt (
    id varchar(64) primary key,
    name_hash varchar(64) not null,
    failures integer not null,
    failed_at timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone not null
);
create index log_in_attempt_by_name on log_in_attempt (name_hash);

create table setup_link (
    token_hash varchar(64) primary key,
    created_at timestamp(6) with time zone not null
);

-- The demo's own accounts: their passwords are shown on the log-in page, so they are no secrets.
create table demo_account (
    login_name varchar(64) primary key,
    display_name varchar not null,
    password varchar not null,
    position integer not null
);
