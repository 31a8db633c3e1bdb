-- Other systems, and what shows who they are. Secrets stand here as hashes only.
-- A system has a row of account as people have, so that whatever names who did something names either.
alter table account add column machine boolean default false not null;

create table api_client (
    id uuid primary key references account (id),
    revision integer not null,
    revised_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone
);

create table api_client_scope (
    client_id uuid not null references api_client (id),
    scope varchar(30) not null,
    primary key (client_id, scope)
);

create table api_client_area (
    client_id uuid not null references api_client (id),
    position integer not null,
    region varchar(9) not null,
    department_id uuid references department (id),
    first_year integer not null,
    last_year integer not null,
    primary key (client_id, position)
);
create index api_client_area_by_department on api_client_area (department_id);

create table client_secret (
    secret_hash varchar(64) primary key,
    client_id uuid not null references api_client (id),
    created_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone
);
create index client_secret_by_client on client_secret (client_id);

-- What tokens are signed with; every backend reads it here.
create table signing_key (
    id varchar(64) primary key,
    jwk varchar not null,
    created_at timestamp(6) with time zone not null
);
create index signing_key_by_age on signing_key (created_at);

-- One's own sessions can be listed, and so need a name that is no secret: whoever is logged in logs in again.
delete from login_session;
alter table login_session add column id uuid not null;
alter table login_session add column address varchar(64) not null;
alter table login_session add constraint login_session_id_once unique (id);
