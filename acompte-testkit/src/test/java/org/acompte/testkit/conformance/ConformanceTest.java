package org.acompte.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replays the public vectors, and shows that the runner sees what is wrong. */
class ConformanceTest {
    private static final Path VECTORS = Path.of("src", "test", "resources", "vectors");

    @TempDir
    private Path folder;

    private int code;

    private String run(Path vectors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        code = new ConformanceRunner().run(vectors, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String run(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return run(folder);
    }

    @Test
    void no_public_vector_fails() {
        String report = run(VECTORS);
        assertThat(report).doesNotContain("  failed ");
        assertThat(report.lines().reduce("", (one, next) -> next)).matches("\\d+ passed, 0 failed, \\d+ skipped");
        assertThat(code).isEqualTo(ConformanceRunner.ALL_PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "deposits.json, 15",
        "creditnotes.json, 15",
        "totals.json, 25",
        "allocation.json, 25",
        "lifecycle.json, 15"
    })
    void few_public_vectors_are_skipped(String file, int percent) {
        Matcher counts = Pattern.compile(Pattern.quote(file) + " passed (\\d+), failed (\\d+), skipped (\\d+)")
                .matcher(run(VECTORS));
        assertThat(counts.find()).isTrue();
        int skipped = Integer.parseInt(counts.group(3));
        int all = Integer.parseInt(counts.group(1)) + Integer.parseInt(counts.group(2)) + skipped;
        assertThat(all).isPositive();
        assertThat(skipped * 100).isLessThan(percent * all);
    }

    @Test
    void each_skip_has_a_reason() {
        assertThat(run(VECTORS).lines().filter(line -> line.startsWith("  skipped ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("  skipped .+: .{10,}"));
    }

    @Test
    void a_wrong_figure_is_a_failure_with_both_figures() throws IOException {
        String report = run("totals.json", """
                [{"id": "wrong", "currency": "EUR", "priceIncludesTax": false,
                  "lines": [{"quantity": "1", "unitPrice": "100", "taxes": [{"ratePercent": "20"}]}],
                  "expected": {"net": "100.00", "tax": "20.01"}}]
                """);
        assertThat(report).contains("totals.json passed 0, failed 1, skipped 0");
        assertThat(report).contains("  failed wrong: expected invoice tax 20.01; actual invoice tax 20.00");
        assertThat(code).isEqualTo(ConformanceRunner.SOME_FAILED);
    }

    @Test
    void a_row_that_the_case_does_not_state_is_a_failure() throws IOException {
        run("totals.json", """
                [{"id": "row", "currency": "EUR",
                  "lines": [{"unitPrice": "100", "taxes": [{"ratePercent": "20"}]},
                            {"unitPrice": "10", "taxes": [{"ratePercent": "10"}]}],
                  "expected": {"perRate": [{"ratePercent": "20", "base": "100", "tax": "20"}]}}]
                """);
        assertThat(code).isEqualTo(ConformanceRunner.SOME_FAILED);
    }

    @Test
    void a_wrong_credit_deposit_allocation_or_balance_is_a_failure() throws IOException {
        String report = run("creditnotes.json", """
                [{"id": "c", "currency": "EUR", "invoice": {"lines": [{"net": "68.33", "ratePercent": "20"}]},
                  "credits": [{"items": [{"line": 1, "amount": "68.33"}], "expected": {"tax": "13.66"}}]}]
                """);
        report += run("deposits.json", """
                [{"id": "d", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "1000", "taxes": [{"ratePercent": "20"}]}]},
                  "deposits": [{"kind": "percent", "value": "30", "expected": {"gross": "361"}}], "final": null}]
                """);
        report += run("allocation.json", """
                [{"id": "a", "amount": "1", "decimals": 0, "ratios": ["1", "1"], "expectedParts": ["0", "1"],
                  "checks": {"policies": ["largest-remainder"]}},
                 {"id": "e", "amount": "1", "decimals": 0, "ratios": ["1"], "expectedError": "none"}]
                """);
        report += run("lifecycle.json", """
                [{"id": "l", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "1000", "ratePercent": "20"}]},
                  "steps": [{"action": "deposit-invoice", "label": "d", "input": {"percent": "10"}}],
                  "balances": [{"sum": [["d", "gross", 1]], "equals": "121"}]}]
                """);
        assertThat(report).contains("  failed c:", "  failed d:", "  failed a:", "  failed e:", "  failed l:");
        assertThat(report).contains("0 passed, 5 failed, 0 skipped");
    }

    @Test
    void line_amounts_that_are_not_quantity_times_price_are_taken_as_stated() throws IOException {
        String report = run("totals.json", """
                [{"id": "stated", "currency": "EUR",
                  "lines": [{"quantity": "-5", "unitPrice": "4.10", "netAmount": "-20.48", "ratePercent": "20"},
                            {"quantity": "2", "unitPrice": "1.00", "netAmount": "40.00", "ratePercent": "20"}],
                  "expected": {"lineTotal": "19.52", "tax": "3.90"},
                  "checks": {"headerConsistent": true, "linesConsistent": false}},
                 {"id": "wrong", "currency": "EUR",
                  "lines": [{"quantity": "2", "unitPrice": "800", "netAmount": "400.00", "ratePercent": "25"}],
                  "expected": {"tax": "100.01"}, "checks": {"linesConsistent": false}},
                 {"id": "header", "currency": "EUR",
                  "lines": [{"unitPrice": "800", "netAmount": "400.00", "ratePercent": "25"}],
                  "expected": {"tax": "100.00"}, "checks": {"headerConsistent": false, "linesConsistent": false}}]
                """);
        assertThat(report)
                .contains("totals.json passed 1, failed 1, skipped 1", "  failed wrong:", "  skipped header:");
    }

    @Test
    void money_before_any_document_is_on_account_or_a_deposit_as_the_case_states() throws IOException {
        String report = run("lifecycle.json", """
                [{"id": "account", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "pay-order", "input": {"amount": "50"}, "expect": {"gross": "50", "onAccount": "50"}},
                            {"action": "post", "expect": {"tax": "20", "gross": "120", "amountDue": "70"}},
                            {"action": "pay", "input": {"amount": "80", "difference": "keep"},
                             "expect": {"open": "-10", "receivable": "-10", "invoiceState": "paid"}},
                            {"action": "refund", "input": {"amount": "10"}, "expect": {"receivable": "0"}}]},
                 {"id": "more than was paid", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "pay-order", "input": {"amount": "5"}},
                            {"action": "refund", "input": {"amount": "6"}, "expect": {"refused": true}},
                            {"action": "refund", "input": {"amount": "5"}, "expect": {"onAccount": "0"}}]},
                 {"id": "deposit", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "pay-order", "label": "a", "input": {"amount": "60"}, "expect": {"tax": "10"}},
                            {"action": "post", "expect": {"tax": "10", "gross": "60"}},
                            {"action": "credit-deposits", "expect": {"gross": "-60", "tax": "-10"}}]},
                 {"id": "written off", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "post"},
                            {"action": "pay", "input": {"amount": "121", "difference": "write-off"},
                             "expect": {"writeOff": "-1", "receivable": "0", "invoiceState": "paid"}}]},
                 {"id": "discounted", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "post"},
                            {"action": "pay", "input": {"amount": "119", "difference": "discount"}}]}]
                """);
        assertThat(report).contains("lifecycle.json passed 4, failed 0, skipped 1", "  skipped discounted:");
    }

    @Test
    void what_waits_for_a_deposit_is_told_by_the_supply_decision() throws IOException {
        String report = run("lifecycle.json", """
                [{"id": "waits", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "quote", "expect": {"advance": "36"}},
                            {"action": "process", "input": {"percent": "30"}, "expect": {"shipments": 0}},
                            {"action": "cancel-deposit", "expect": {"orderInvoiceState": "exception"}},
                            {"action": "resolve-exception", "input": {"recreate": true},
                             "expect": {"depositInvoices": 2, "orderInvoiceState": "none"}},
                            {"action": "pay-deposit", "expect": {"shipments": 1, "orderState": "processing"}},
                            {"action": "final-invoice", "expect": {"gross": "84", "lines": 2}},
                            {"action": "pay", "expect": {"orderState": "done"}}]},
                 {"id": "too early", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "process", "input": {"percent": "30"}},
                            {"action": "pack-shipment", "expect": {"refused": false}}]},
                 {"id": "of unknown size", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "confirm", "expect": {"shipments": 0}}]},
                 {"id": "of the host", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "confirm", "expect": {"orderState": "picking"}}]}]
                """);
        assertThat(report)
                .contains(
                        "  failed too early: expected step pack-shipment none; actual step pack-shipment a refusal",
                        "  skipped of unknown size:",
                        "  skipped of the host:")
                .contains("lifecycle.json passed 1, failed 1, skipped 2");
    }

    @Test
    void deliveries_add_up_and_the_final_invoice_takes_the_rest() throws IOException {
        String report = run("lifecycle.json", """
                [{"id": "parts", "currency": "EUR",
                  "order": {"lines": [{"quantity": "3", "unitPrice": "10.01", "ratePercent": "20"}]},
                  "steps": [{"action": "partial-invoice", "input": {"delivered": "1"}, "expect": {"net": "10.01"}},
                            {"action": "partial-invoice", "input": {"delivered": "1"},
                             "expect": {"net": "10.01", "quantity": "1"}},
                            {"action": "partial-invoice", "input": {"delivered": "1.5"}, "expect": {"refused": true}},
                            {"action": "final-invoice", "input": {"delivered": "rest"},
                             "expect": {"net": "10.01", "tax": "2.01"}}]},
                 {"id": "any rate", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "any"}]},
                  "steps": [{"action": "post", "expect": {"gross": "100"}}]},
                 {"id": "prices", "currency": "EUR",
                  "order": {"lines": [{"quantity": "2", "unitPrice": "10", "ratePercent": "0"}]},
                  "steps": [{"action": "partial-invoice", "input": {"quantity": "1", "unitPrice": "12"},
                             "expect": {"gross": "12"}},
                            {"action": "final-invoice", "expect": {"correctionLine": "-1", "gross": "8"}}]},
                 {"id": "two lines", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "1", "ratePercent": "0"}, {"unitPrice": "2", "ratePercent": "0"}]},
                  "steps": [{"action": "partial-invoice", "input": {"quantity": "1", "unitPrice": "2"}}]}]
                """);
        assertThat(report)
                .contains(
                        "  failed any rate: expected step post gross 100; actual step post gross 105.50",
                        "  failed prices: expected step final-invoice correctionLine -1;"
                                + " actual step final-invoice correctionLine -2.00",
                        "  skipped two lines:")
                .contains("lifecycle.json passed 1, failed 2, skipped 1");
    }

    @Test
    void a_cancelled_payment_reopens_and_lines_are_credited_one_by_one() throws IOException {
        String report = run("lifecycle.json", """
                [{"id": "cancelled", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "ratePercent": "20"}]},
                  "steps": [{"action": "pay", "input": {"amount": "120"}, "expect": {"open": "0"}},
                            {"action": "cancel-payment", "expect": {"open": "119", "invoiceState": "unpaid"}}]},
                 {"id": "lines", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "1", "ratePercent": "20"}, {"unitPrice": "2", "ratePercent": "20"}]},
                  "steps": [{"action": "interim-invoice", "expect": {"gross": "3.60"}},
                            {"action": "credit-note", "input": {"netAmount": "1.5"},
                             "expect": {"items": ["1.00", "0.40"]}}]},
                 {"id": "wallet", "currency": "EUR", "order": {"lines": []},
                  "steps": [{"action": "use-deposit", "input": {"amount": "1"}}]}]
                """);
        assertThat(report)
                .contains(
                        "  failed cancelled: expected step cancel-payment open 119;",
                        "  failed lines: expected step credit-note net of its items 1.5;",
                        "  skipped wallet: the deposit is a prepaid wallet");
    }

    @Test
    void a_case_without_its_input_is_skipped_and_one_that_is_refused_fails() throws IOException {
        String report = run("deposits.json", """
                [{"id": "nothing"},
                 {"id": "over", "currency": "EUR",
                  "order": {"lines": [{"unitPrice": "100", "taxes": [{"ratePercent": "20"}]}]},
                  "deposits": [{"kind": "gross-amount", "value": "120.01"}], "final": null}]
                """);
        assertThat(report).contains("  skipped nothing: the case states no currency", "  failed over:", "AC-DEP-01");
    }

    @Test
    void other_files_are_named_in_one_line() throws IOException {
        Files.writeString(folder.resolve("README.md"), "");
        assertThat(run("allocation.json", "[]"))
                .contains("Not replayed, because they are no vectors of this runner: README.md");
        assertThat(code).isEqualTo(ConformanceRunner.ALL_PASSED);
    }

    @Test
    void a_folder_that_cannot_be_read_is_one_message_and_code_2() throws IOException {
        assertThat(run(folder.resolve("nowhere")).lines()).hasSize(1);
        assertThat(code).isEqualTo(ConformanceRunner.UNREADABLE);
        assertThat(run(folder)).contains("is there");
        assertThat(code).isEqualTo(ConformanceRunner.UNREADABLE);
        assertThat(run("totals.json", "[{").lines()).hasSize(1);
        assertThat(code).isEqualTo(ConformanceRunner.UNREADABLE);
        assertThat(run("totals.json", "{}").lines()).hasSize(1);
        assertThat(code).isEqualTo(ConformanceRunner.UNREADABLE);
    }
}
