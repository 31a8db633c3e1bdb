package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jiheng.shared.persistence.AppendOnly;
import org.jiheng.shared.persistence.OnlyForward;

/**
 * The database itself refuses to change or to remove what the trail says, and lets a chain's end only move on. Whoever
 * may drop these triggers can still tamper; verification finds that.
 */
public class V10__KeepAuditTrail extends BaseJavaMigration {

    /** Neither engine empties a table that another one refers to, and H2 knows no trigger for that. */
    private static final List<String> BOTH =
            List.of("""
            create table audit_kept (
                chain varchar(60),
                sequence integer,
                anchor integer,
                head varchar(60),
                constraint audit_kept_event foreign key (chain, sequence) references audit_event,
                constraint audit_kept_anchor foreign key (anchor) references audit_anchor,
                constraint audit_kept_head foreign key (head) references audit_head
            )""", "create index audit_event_by_name on audit_event (account_name, occurred_at)");

    private static final List<String> POSTGRESQL = List.of(
            """
            create function audit_refuse() returns trigger language plpgsql as $$
            begin
                raise exception 'the audit trail is append-only' using errcode = '42501';
            end $$""",
            """
            create function audit_only_forward() returns trigger language plpgsql as $$
            begin
                if new.chain <> old.chain or new.sequence <= old.sequence then
                    raise exception 'the end of an audit chain only moves on' using errcode = '42501';
                end if;
                return new;
            end $$""",
            "create trigger audit_kept before update or delete on audit_event for each row execute function audit_refuse()",
            "create trigger audit_kept before update or delete on audit_anchor for each row execute function audit_refuse()",
            "create trigger audit_kept before delete on audit_head for each row execute function audit_refuse()",
            "create trigger audit_forward before update on audit_head for each row execute function audit_only_forward()",
            "create trigger audit_whole before truncate on audit_event execute function audit_refuse()",
            "create trigger audit_whole before truncate on audit_anchor execute function audit_refuse()",
            "create trigger audit_whole before truncate on audit_head execute function audit_refuse()");

    private static final List<String> H2 = List.of(
            "create trigger audit_event_kept before update, delete on audit_event for each row call '"
                    + AppendOnly.class.getName() + "'",
            "create trigger audit_anchor_kept before update, delete on audit_anchor for each row call '"
                    + AppendOnly.class.getName() + "'",
            "create trigger audit_head_kept before delete on audit_head for each row call '"
                    + AppendOnly.class.getName() + "'",
            "create trigger audit_head_forward before update on audit_head for each row call '"
                    + OnlyForward.class.getName() + "'");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        run(connection, BOTH);
        run(connection, isH2(connection) ? H2 : POSTGRESQL);
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
