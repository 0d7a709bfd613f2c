package io.github.icp4j.cli.output;

import io.github.icp4j.cli.score.Result;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns of the files that CRMs import: the record's own id as the accounts had it, and what is known of its fit. */
final class CrmColumns {
    /** How many values HubSpot's own property for ideal customers has: tier_1 to tier_3. */
    private static final int HUBSPOT_TIERS = 3;

    /** What Salesforce's Data Loader takes for "empty this field"; an empty cell would leave the old value there. */
    private static final String SALESFORCE_EMPTY = "#N/A";

    private CrmColumns() {}

    /** For HubSpot: its own property {@code hs_ideal_customer_profile}, and properties to be made once by hand. */
    static Columns hubspot(OutputRequest request) {
        Map<String, Map<String, String>> tiers = new HashMap<>();
        request.profiles().profiles().forEach(profile -> tiers.put(profile.name(), hubspotTiers(profile)));
        return new Columns()
                .text(request.idField(), ResultColumns.score(Score::id))
                .number("hs_ideal_customer_profile", ResultColumns.score(score -> hubspotTier(score, tiers)))
                .number("icp_score", ResultColumns.score(score -> score.value().toString()))
                .text("icp_tier", ResultColumns.score(score -> score.tier().orElse("")))
                .text("icp_grade", ResultColumns.score(score -> score.grade().orElse("")))
                .number("icp_fit", ResultColumns.score(score -> ResultColumns.percent(score.fit())))
                .number("icp_intent", ResultColumns.score(score -> ResultColumns.percent(score.intent())))
                .number(
                        "icp_status",
                        ResultColumns.score(score -> score.status().label()))
                .text(
                        "icp_profile",
                        ResultColumns.score(score -> score.identity().profile()))
                .number(
                        "icp_scored_on",
                        ResultColumns.score(score -> score.identity().asOf().toString()))
                .kept(request.keep());
    }

    private static Map<String, String> hubspotTiers(IdealCustomerProfile profile) {
        Map<String, String> names = new HashMap<>();
        List<Tier> tiers = profile.tiers();
        for (int i = 0; i < Math.min(HUBSPOT_TIERS, tiers.size()); i++) {
            names.put(tiers.get(i).name(), "tier_" + (i + 1));
        }
        return names;
    }

    private static String hubspotTier(Score score, Map<String, Map<String, String>> tiers) {
        Map<String, String> names = tiers.getOrDefault(score.identity().profile(), Map.of());
        return score.tier().map(tier -> names.getOrDefault(tier, "")).orElse("");
    }

    /** For Salesforce: custom fields to be made once by hand. */
    static Columns salesforce(OutputRequest request) {
        return new Columns()
                .text(request.idField(), ResultColumns.score(Score::id))
                .number(
                        "ICP_Score__c",
                        ResultColumns.score(score -> score.value().toString()))
                .text("ICP_Tier__c", orEmptied(score -> score.tier().orElse("")))
                .text("ICP_Grade__c", orEmptied(score -> score.grade().orElse("")))
                .number("ICP_Fit__c", orEmptied(score -> ResultColumns.percent(score.fit())))
                .number("ICP_Intent__c", orEmptied(score -> ResultColumns.percent(score.intent())))
                .number(
                        "ICP_Status__c",
                        ResultColumns.score(score -> score.status().label()))
                .text(
                        "ICP_Profile__c",
                        ResultColumns.score(score -> score.identity().profile()))
                .number(
                        "ICP_Scored_On__c",
                        ResultColumns.score(score -> score.identity().asOf().toString()))
                .kept(request.keep());
    }

    private static Function<Result, String> orEmptied(Function<Score, String> value) {
        return result -> {
            String cell = value.apply(result.best());
            return cell.isEmpty() ? SALESFORCE_EMPTY : cell;
        };
    }
}
