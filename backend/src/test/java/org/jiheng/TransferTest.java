package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real H2 file into a real PostgreSQL. */
class TransferTest {

    private static final String PARENT = "ffffffff-0000-7000-8000-000000000001";
    private static final String CHILD = "00000000-0000-7000-8000-000000000002";
    private static final String NAME = "带“引号”, \"quotes\", 逗号,\n换行 \\N 和 𠮷";

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgresql;
    private Path database;

    @BeforeEach
    void anH2FileWithATreeOfTwo() throws IOException, SQLException {
        postgresql = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        database = folder.resolve("jiheng.mv.db");
        Flyway.configure()
                .dataSource(Backup.h2Address(database), "jiheng", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        h2(
                "insert into department (id, revision, region_code, sort_code, name, short_name, parent_id, path, illustrative)"
                        + " values ('" + PARENT + "', 0, '621200000', '~', '" + NAME + "', '', null, '/', true)");
        // Its id sorts before its parent's.
        h2(
                "insert into department (id, revision, region_code, sort_code, name, short_name, parent_id, path, illustrative)"
                        + " values ('" + CHILD + "', 3, '621200000', '~', '下级', null, '" + PARENT + "', '/', false)");
        h2("insert into budget (region_code, fiscal_year, id, revision, department_id)"
                + " values ('621200000', 2024, '" + CHILD + "', 0, '" + CHILD + "')");
    }

    @AfterEach
    void stop() throws IOException {
        postgresql.close();
    }

    @Test
    void everyRowArrivesAsItWas() throws SQLException, IOException {
        var rows = transfer();

        assertThat(rows).containsEntry("department", 2L).containsEntry("budget", 1L);
        assertThat(postgresql(
                        "select id, revision, name, short_name, parent_id, illustrative from department order by id"))
                .containsExactly(
                        List.of(CHILD, "3", "下级", "null", PARENT, "f"), List.of(PARENT, "0", NAME, "", "null", "t"));
        assertThat(new ArrayList<>(rows.keySet()).indexOf("department"))
                .isLessThan(new ArrayList<>(rows.keySet()).indexOf("budget"));
    }

    @Test
    void aTargetWithDataIsRefusedAndKeepsWhatItHas() throws SQLException, IOException {
        transfer();

        assertThatThrownBy(this::transfer).isInstanceOf(Refused.class).hasMessageContaining("不是空的");
        assertThat(postgresql("select count(*) from department")).containsExactly(List.of("2"));
    }

    @Test
    void aFailureHalfWayLeavesNothing() throws SQLException, IOException {
        Flyway.configure()
                .dataSource(address(), "postgres", "postgres")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter table budget add constraint never check (fiscal_year < 2000)");
        }

        assertThatThrownBy(this::transfer).isInstanceOf(SQLException.class);
        assertThat(postgresql("select count(*) from department")).containsExactly(List.of("0"));
    }

    @Test
    void anOlderSchemaIsRefused() throws SQLException {
        h2("delete from \"flyway_schema_history\" where \"version\" = '" + Preflight.newestMigration() + "'");

        assertThatThrownBy(this::transfer).isInstanceOf(Refused.class).hasMessageContaining("启动一次");
    }

    @Test
    void aTargetThatIsNoPostgresqlIsRefused() {
        assertThatThrownBy(() -> Transfer.transfer(database, "jdbc:h2:mem:x", "", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private Map<String, Long> transfer() throws SQLException, IOException {
        return Transfer.transfer(database, address(), "postgres", "postgres");
    }

    private String address() {
        return postgresql.getJdbcUrl("postgres", "postgres");
    }

    private void h2(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Backup.h2Address(database), "jiheng", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> postgresql(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address(), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                read.add(row);
            }
            return read;
        }
    }
}
