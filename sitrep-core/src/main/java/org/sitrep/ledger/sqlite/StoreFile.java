package org.sitrep.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sitrep.base.SitrepException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import tools.jackson.core.JacksonException;

/**
 * The SQLite file and the ways into it: one connection that writes, under a lock, and others that look.
 *
 * <p>Whatever goes wrong inside {@link #write} and {@link #look} comes out as a {@link SitrepException} that names the file.
 */
final class StoreFile implements AutoCloseable {
    private static final int BUSY_MILLIS = 20_000;

    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();
    private final SingleConnectionDataSource writer;
    private final JdbcClient write;
    private final TransactionTemplate transaction;
    private final JdbcClient look;

    private StoreFile(Path file, SingleConnectionDataSource writer, SQLiteDataSource readers) {
        this.file = file;
        this.writer = writer;
        this.write = JdbcClient.create(writer);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writer));
        this.look = JdbcClient.create(readers);
    }

    /**
     * Opens a file of a folder, and makes them where there are none; its tables are brought up to date.
     *
     * @throws SitrepException when the folder cannot be written or the file is no store
     */
    static StoreFile open(Path folder, String name) {
        Path whole = folder.toAbsolutePath();
        Path file = whole.resolve(name);
        try {
            Files.createDirectories(whole);
            SQLiteDataSource source = source(file);
            SingleConnectionDataSource writer = new SingleConnectionDataSource(source.getConnection(), true);
            migrate(writer);
            return new StoreFile(file, writer, source);
        } catch (IOException | SQLException | FlywayException | DataAccessException e) {
            throw new SitrepException(
                    "The store " + file + " cannot be opened (" + e.getMessage()
                            + "). Check that the folder can be written, or choose another with --data DIR.",
                    e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(SingleConnectionDataSource writer) {
        Flyway.configure(StoreFile.class.getClassLoader())
                .dataSource(writer)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
    }

    /** Does work in one transaction: all of it is written or none. */
    <T> T write(Function<JdbcClient, T> work) {
        writing.lock();
        try {
            return named(() -> {
                T result = transaction.execute(status -> work.apply(write));
                if (result == null) {
                    throw new IllegalStateException("a transaction without a result");
                }
                return result;
            });
        } finally {
            writing.unlock();
        }
    }

    /** Does work that only reads. */
    <T> T look(Function<JdbcClient, T> work) {
        return named(() -> work.apply(look));
    }

    private <T> T named(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException | JacksonException e) {
            throw new SitrepException(
                    "The store " + file + " cannot be used (" + e.getMessage()
                            + "). Run \"sitrep verify\" on it, or free disk space and try again.",
                    e);
        }
    }

    @Override
    public void close() {
        writer.destroy();
    }
}
