package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.form.Forms;
import org.acompte.quote.DraftQuote;
import org.acompte.rule.Violation;
import org.acompte.sale.Amendment;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.ca3.Ca3;
import org.acompte.vat.fr.ca3.Ca3Box;
import org.acompte.vat.fr.place.Supply;
import org.acompte.vat.fr.terms.InterestStatement;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is particular to the types of VAT: numbers of causes, totals of returns, changes of a regime, and rules. */
public abstract class VatSuite {

    /** The line of Jackson. */
    protected abstract JsonLine line();

    private static Object sample(String name) {
        return VatSamples.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String json(String name) {
        return line().write(sample(name));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String json, Class<?> type) {
        return assertThatThrownBy(() -> line().read(json, type));
    }

    @Test
    void a_ledger_has_each_cause_once_however_many_movements_it_made() {
        VatLedger ledger = (VatLedger) sample("vat-ledger-complete");
        String json = json("vat-ledger-complete");
        long causes =
                ledger.movements().stream().map(VatMovement::cause).distinct().count();

        assertThat(ledger.movements()).hasSizeGreaterThan((int) causes);
        assertThat(json.split("\"type\":\"final-invoice\"", -1)).hasSize(2);
    }

    @Test
    void a_movement_that_names_a_cause_that_is_not_there_is_refused_at_its_place() {
        refused(json("vat-ledger-complete").replaceFirst("\"cause\":0", "\"cause\":99"), VatLedger.class)
                .hasMessageContaining("[AC-JSN-14]")
                .hasMessageContaining("/movements/0/cause (")
                .hasMessageContaining("there is no number 99");
    }

    @Test
    void a_cause_that_no_movement_names_is_refused() {
        String ledger = json("vat-ledger-minimal");
        String waiver = line().write(Samples.all().stream()
                .filter(each -> each.name().equals("deposit-waiver-minimal"))
                .findFirst()
                .orElseThrow()
                .value());
        String inside = waiver.replace("\"schema\":\"acompte/1\",", "");

        refused(ledger.replace("\"causes\":[]", "\"causes\":[" + inside + "]"), VatLedger.class)
                .hasMessageContaining("[AC-JSN-14]")
                .hasMessageContaining("/causes (");
    }

    @Test
    void a_total_of_a_ledger_that_its_movements_do_not_make_is_refused() {
        String json = json("vat-ledger-minimal")
                .replace("\"total\":{\"currency\":\"EUR\"", "\"total\":{\"currency\":\"CHF\"");
        refused(json, VatLedger.class).hasMessageContaining("[AC-JSN-15]").hasMessageContaining("/total (");
    }

    @Test
    void a_box_that_names_a_movement_that_is_not_there_is_refused_at_its_place() {
        refused(json("french-vat-return-complete").replaceFirst("\"movements\":\\[0", "\"movements\":[77"), Ca3.class)
                .hasMessageContaining("/boxes/0/movements/0 (")
                .hasMessageContaining("there is no number 77");
    }

    /** Movements of one invoice name it again and again, and it may have as many lines as any other. */
    @Test
    void a_long_cause_of_many_movements_is_written_and_read_in_a_moment() {
        DraftQuote work = Given.kitchen();
        for (int i = 0; i < 3000; i++) {
            work = work.plusLine("Hour " + i, Given.eur("60.00"), Given.S20);
        }
        SaleFact cause = new Amendment("AV-1", Given.day("2026-09-20"), work.scope());
        Ca3 stored = (Ca3) sample("french-vat-return-complete");
        Ca3Box box = stored.boxes().get(0);
        List<VatMovement> many =
                Collections.nCopies(100_000, by(cause, box.movements().get(0)));

        assertTimeout(Duration.ofSeconds(5), () -> {
            Ca3 written = Ca3.ofBoxes(
                    stored.period(),
                    stored.choices(),
                    List.of(new Ca3Box(box.line(), box.form(), box.exact(), many)),
                    List.of());
            Ca3 read = line().read(line().write(written), Ca3.class);

            assertThat(read.boxes().get(0).movements()).hasSize(100_000);
        });
    }

    private static VatMovement by(SaleFact cause, VatMovement movement) {
        return new VatMovement(
                movement.chargeableOn(),
                cause,
                movement.document(),
                movement.side(),
                movement.change(),
                movement.treatment(),
                movement.nature(),
                movement.amount(),
                movement.citation(),
                movement.reason());
    }

    @Test
    void a_figure_of_a_box_that_its_exact_amount_does_not_make_is_refused() {
        refused(json("french-vat-return-complete").replaceFirst("\"base\":\"\\d+\"", "\"base\":\"1\""), Ca3.class)
                .hasMessageContaining("[AC-JSN-15]")
                .hasMessageContaining("/boxes/0/base (");
    }

    @Test
    void a_total_of_a_return_that_its_boxes_do_not_make_is_refused() {
        String json = json("french-vat-return-minimal")
                .replaceFirst(
                        "(\"line\":\"16\".*?)\"vatAmount\":\"0.00\",\"withVat\":\"0.00\"},\"base\":\"0\",\"vat\":\"0\"",
                        "$1\"vatAmount\":\"7.00\",\"withVat\":\"7.00\"},\"base\":\"0\",\"vat\":\"7\"");
        refused(json, Ca3.class).hasMessageContaining("[AC-JSN-15]").hasMessageContaining("/totals (");
    }

    @Test
    void a_line_that_is_a_total_is_no_box() {
        String total = line().write(sample("return-box-total"));
        refused(json("french-vat-return-minimal").replace("\"boxes\":[]", "\"boxes\":[" + total + "]"), Ca3.class)
                .hasMessageContaining("[AC-JSN-14]")
                .hasMessageContaining("line 16 is computed");
    }

    @Test
    void a_month_is_four_digits_and_two() {
        refused(json("french-vat-return-minimal").replace("\"first\":\"2026-09\"", "\"first\":\"2026-13\""), Ca3.class)
                .hasMessageContaining("/period/first (")
                .hasMessageContaining("is not a month");
    }

    @Test
    void a_quarter_that_starts_in_another_month_is_refused_by_its_rule() {
        refused(json("french-vat-return-minimal").replace("\"months\":1", "\"months\":3"), Ca3.class)
                .hasMessageContaining("[AC-CTR-06]")
                .hasMessageContaining("/period (");
    }

    @Test
    void a_change_of_a_regime_that_is_not_later_than_the_last_one_is_refused_at_its_place() {
        refused(json("french-regime-complete").replace("2025-01-01", "2023-01-01"), FrenchRegime.class)
                .hasMessageContaining("[AC-LAW-02]")
                .hasMessageContaining("/changes/2 (");
    }

    @Test
    void only_the_option_for_debits_says_whether_a_deposit_invoice_is_a_debit() {
        refused(
                        json("french-regime-complete").replace("\"kind\":\"debits\"", "\"kind\":\"receipts\""),
                        FrenchRegime.class)
                .hasMessageContaining("[AC-JSN-14]")
                .hasMessageContaining("/changes/0 (");
    }

    @Test
    void a_fact_of_a_supply_that_is_stated_twice_is_refused() {
        refused(
                        json("supply-complete")
                                .replace("\"transport-proven\",", "\"transport-proven\",\"transport-proven\","),
                        Supply.class)
                .hasMessageContaining("[AC-JSN-14]")
                .hasMessageContaining("duplicate");
    }

    @Test
    void interest_that_the_rate_does_not_make_is_refused_at_its_place() {
        String json = json("interest-statement-complete").replaceFirst("\"days\":\\d+", "\"days\":1");
        refused(json, InterestStatement.class)
                .hasMessageContaining("[AC-JSN-15]")
                .hasMessageContaining("/slices/0/days (");
    }

    @Test
    void the_message_of_a_violation_is_for_people_and_is_not_read() {
        String json = json("violation-complete");
        String french = json.replaceFirst("\"message\":\"(\\\\\"|[^\"])*\"", "\"message\":\"En français\"");

        assertThat(french).isNotEqualTo(json);
        assertThat(line().read(french, Violation.class)).isEqualTo(sample("violation-complete"));
    }

    @Test
    void a_rule_that_acompte_does_not_have_is_refused() {
        refused(json("violation-minimal").replace("\"AC-TAX-05\"", "\"AC-TAX-99\""), Violation.class)
                .hasMessageContaining("[AC-JSN-06]")
                .hasMessageContaining("AC-TAX-99");
    }

    @Test
    void an_attribute_of_a_violation_that_is_there_twice_is_refused() {
        refused(json("violation-complete").replace("\"name\":\"number\"", "\"name\":\"deposit\""), Violation.class)
                .hasMessageContaining("[AC-JSN-14]");
    }

    static Stream<Class<?>> enums() {
        return Forms.all().stream().<Class<?>>map(Forms.Entry::type).filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void each_value_of_a_closed_set_has_a_code_of_its_own_and_is_read_back(Class<?> type) {
        List<?> values = List.of(type.getEnumConstants());
        assertThat(values.stream().map(line()::write)).doesNotHaveDuplicates();
        for (Object value : values) {
            assertThat((Object) line().read(line().write(value), type)).isEqualTo(value);
        }
    }
}
