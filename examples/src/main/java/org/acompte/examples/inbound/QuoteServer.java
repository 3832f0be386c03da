package org.acompte.examples.inbound;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A server that takes quotes on the HTTP server of the JDK.
 * <p>
 * It listens on the loopback address only. For example, {@code QuoteServer.start(0, submission -> {})} listens on a free
 * port.
 */
public final class QuoteServer implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService threads;

    private QuoteServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts a server that forgets what it accepts.
     *
     * @param args the port; 8080 without it
     * @throws IOException if the port is taken
     */
    public static void main(String[] args) throws IOException {
        QuoteServer server = start(args.length == 0 ? 8080 : Integer.parseInt(args[0]), submission -> {});
        System.out.println("Listening on http://localhost:" + server.port() + "/quotes");
    }

    /**
     * Starts a server.
     *
     * @param port the port; 0 for a free one
     * @param taken gets each accepted submission, in the thread of its request; a host stores it here
     * @return the running server
     * @throws IOException if the port is taken
     */
    static QuoteServer start(int port, Consumer<Submission> taken) throws IOException {
        Intake.of("{}", Locale.ENGLISH); // makes the mapper and the validators now, not with the first request
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.createContext("/", new QuoteHandler(taken));
        server.setExecutor(threads);
        server.start();
        return new QuoteServer(server, threads);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Stops listening; requests that are being handled are ended. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
