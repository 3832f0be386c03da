package org.acompte.validation;

import static org.acompte.validation.Validators.BUYER;
import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.FRENCH;
import static org.acompte.validation.Validators.SELLER;
import static org.acompte.validation.Validators.eur;
import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.Sale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Drafts of the core inside classes of a host. */
class DraftsTest {
    static final VatTreatment S20 = VatTreatment.standard(VatRate.of(20));

    record Command(@Valid DraftQuote quote, @Valid Draft<?> document) {}

    record Annotated(
            @ValidDraft DraftQuote quote, @ValidDraft Draft<DepositInvoice> document) {}

    record Named(@ValidDraft(message = "{ruleId} is broken") DraftQuote quote) {}

    record Cart(List<@Valid DraftQuote> quotes, List<@ValidDraft DraftQuote> annotated) {}

    static DraftQuote quote(String number) {
        return Quote.draft(number, SELLER, BUYER)
                .plusLine("One", eur("10.00"), S20)
                .plusLine("Two", eur("10.00"), S20);
    }

    static DraftQuote inThreeCurrencies(String number) {
        return quote(number)
                .plusLine("Three", Money.parse("USD 10.00"), S20)
                .plusLine("Four", Money.parse("CHF 10.00"), S20);
    }

    static Draft<DepositInvoice> tooMuch() {
        Sale sale = Sale.of(quote("D-1").order(LocalDate.of(2026, 9, 1)), DepositPlan.none());
        return sale.draftDeposit(Deposit.ofWithVat(eur("11000.00")));
    }

    @Test
    void a_right_draft_and_no_draft_pass() {
        Sale sale =
                Sale.of(quote("D-1").order(LocalDate.of(2026, 9, 1)), DepositPlan.of(Deposit.of(Percentage.of(30))));

        assertThat(ENGLISH.validate(new Command(null, null))).isEmpty();
        assertThat(ENGLISH.validate(new Annotated(null, null))).isEmpty();
        assertThat(ENGLISH.validate(new Command(quote("D-1"), sale.draftNextDeposit())))
                .isEmpty();
        assertThat(ENGLISH.validate(new Annotated(quote("D-1"), sale.draftNextDeposit())))
                .isEmpty();
    }

    @Test
    void every_broken_rule_of_a_draft_is_reported_at_its_property_in_both_languages() {
        Command command = new Command(inThreeCurrencies("D-1"), null);

        assertThat(said(ENGLISH.validate(command)))
                .containsExactly(
                        "quote.lines[2]: [AC-QUO-05] Quote D-1 is in EUR, line 3 is in USD",
                        "quote.lines[3]: [AC-QUO-05] Quote D-1 is in EUR, line 4 is in CHF");
        assertThat(said(FRENCH.validate(command)))
                .containsExactly(
                        "quote.lines[2]: [AC-QUO-05] Devise du devis D-1 : EUR ; devise différente pour ligne 3 : USD",
                        "quote.lines[3]: [AC-QUO-05] Devise du devis D-1 : EUR ; devise différente pour ligne 4 : CHF");
    }

    @Test
    void a_draft_by_itself_is_reported_from_its_root() {
        assertThat(said(ENGLISH.validate(Quote.draft("D-1", SELLER, BUYER))))
                .containsExactly("lines: [AC-QUO-01] Quote D-1 has no lines");
    }

    @Test
    void a_draft_of_a_document_is_refused_as_the_core_refuses_it() {
        Set<ConstraintViolation<Command>> found = ENGLISH.validate(new Command(null, tooMuch()));

        assertThat(said(found))
                .containsExactly("document: " + tooMuch().check().get(0).message());
        assertThat(Violations.ruleBehind(found.iterator().next()))
                .contains(tooMuch().check().get(0));
    }

    @Test
    void drafts_in_a_list_are_reported_with_both_indexes() {
        DraftQuote wrong = inThreeCurrencies("D-1");

        assertThat(ENGLISH.validate(new Cart(List.of(quote("D-1"), wrong), List.of(wrong))))
                .extracting(each -> Violations.toPointer(each.getPropertyPath()))
                .containsExactlyInAnyOrder(
                        "/quotes/1/lines/2", "/quotes/1/lines/3", "/annotated/0/lines/2", "/annotated/0/lines/3");
    }

    @Test
    void the_annotation_says_the_same_as_the_mapping() {
        assertThat(said(ENGLISH.validate(new Annotated(inThreeCurrencies("D-1"), tooMuch()))))
                .containsExactlyElementsOf(
                        said(ENGLISH.validate(new Command(inThreeCurrencies("D-1"), tooMuch()))).stream()
                                .distinct()
                                .toList());
    }

    @Test
    void a_message_of_the_host_is_kept_and_may_name_the_rule() {
        assertThat(said(ENGLISH.validate(new Named(Quote.draft("D-1", SELLER, BUYER)))))
                .containsExactly("quote.lines: AC-QUO-01 is broken");
    }

    @Test
    void a_text_of_the_input_is_never_read_as_an_expression() {
        String number = "{ruleId} ${1+1} #{2+2} \\{ {value} $ }";
        Command command = new Command(Quote.draft(number, SELLER, BUYER), null);
        String expected = "quote.lines: [AC-QUO-01] Quote " + number + " has no lines";

        assertThat(said(ENGLISH.validate(command))).containsExactly(expected);
        assertThat(said(Validators.withEl(Locale.ENGLISH).validate(command))).containsExactly(expected);
    }

    @Test
    void a_line_that_is_taken_back_in_full_is_found_with_its_index() {
        DraftQuote quote =
                quote("D-1").plusLine(Line.of("Return", eur("50.00"), S20).withQuantity("-1"));

        assertThat(Validators.paths(ENGLISH.validate(quote))).containsExactly("lines[0]");
    }
}
