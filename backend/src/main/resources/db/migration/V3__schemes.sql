-- Published scoring schemes, each version as its file had it: an old year is scored by what it was scored by.
create table scheme (
    id uuid primary key,
    code varchar(100) not null,
    version integer not null,
    kind varchar(20) not null,
    region_code varchar(9),
    fiscal_year_from integer not null,
    fiscal_year_to integer,
    name varchar not null,
    content text not null,
    constraint scheme_once unique (code, version)
);
create index scheme_by_code on scheme (code, id);
