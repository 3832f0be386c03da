package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Decision;
import org.acompte.vat.law.Ground;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/**
 * What French law says of money that buys a voucher: it is no deposit, and acompte keeps no account of it.
 * <p>
 * Such money is not a payment of a sale before something is supplied out of it. For example, a gift card for any product of a
 * shop: {@code FrenchVouchers.decide(Voucher.MULTI_PURPOSE, day).outcome()} is {@link Moment#ON_REDEMPTION}.
 *
 * @law CGI art. 256 ter and 266: vouchers, since 2019-01-01 (Directive (EU) 2016/1065)
 * @law CJEU C-419/02: a lump sum for supplies that are not identified is not taxed on receipt
 */
public final class FrenchVouchers {
    private static final String SINCE = "2019-01-01";

    static final Provisions<Voucher, Moment> VOUCHERS = Provisions.<Voucher, Moment>about(
                    "When VAT on vouchers is due in France")
            .and(Voucher.SINGLE_PURPOSE, vouchers(Voucher.SINGLE_PURPOSE, Moment.ON_SALE, "CGI art. 256 ter, II"))
            .and(Voucher.MULTI_PURPOSE, vouchers(Voucher.MULTI_PURPOSE, Moment.ON_REDEMPTION, "CGI art. 256 ter, III"))
            .and(
                    Voucher.PREPAID_BALANCE,
                    Provision.of(
                            "VAT on a prepaid balance (CJEU C-419/02)",
                            Dated.since("2006-02-21", Moment.ON_REDEMPTION, "CJEU C-419/02")));

    /** When VAT is due. */
    public enum Moment {
        /** When the voucher is sold: that is the supply. */
        ON_SALE("on-sale"),
        /** When something is supplied for it; the money received before is not taxed. */
        ON_REDEMPTION("on-redemption");

        private final String code;

        Moment(String code) {
            this.code = code;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }
    }

    private FrenchVouchers() {}

    private static Provision<Moment> vouchers(Voucher voucher, Moment moment, String article) {
        return Provision.of(
                "VAT on a " + voucher.code() + " voucher (" + article + ")", Dated.since(SINCE, moment, article));
    }

    /**
     * Decides when VAT on a voucher is due.
     *
     * @param voucher what kind of voucher it is
     * @param soldOn the day on which it was sold
     * @return the moment, with its ground
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static Decision<Moment> decide(Voucher voucher, LocalDate soldOn) {
        Dated<Moment> law = VOUCHERS.of(voucher).versionOn(soldOn);
        return new Decision<>(law.value(), List.of(new Ground(voucher.words(), law.citation())));
    }
}
