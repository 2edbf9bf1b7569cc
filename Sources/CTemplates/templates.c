#include "templates.h"

// One block for each file: the bytes, then its row in the table below.
static const unsigned char native_intro[] = {
#embed "../../templates/native/intro.md"
};

static const unsigned char native_readme[] = {
#embed "../../templates/native/readme.md"
};

static const unsigned char hooks_client[] = {
#embed "../../hooks/client"
};

static const unsigned char repository_connectors[] = {
#embed "../../templates/repository/connectors.md"
};

static const unsigned char policy_standard[] = {
#embed "../../templates/policy/standard.json"
};

static const struct hallmark_template hallmark_templates[] = {
    {"hooks/client", hooks_client, sizeof hooks_client},
    {"templates/native/intro.md", native_intro, sizeof native_intro},
    {"templates/native/readme.md", native_readme, sizeof native_readme},
    {"templates/policy/standard.json", policy_standard, sizeof policy_standard},
    {"templates/repository/connectors.md", repository_connectors, sizeof repository_connectors},
};

const size_t hallmark_template_count = sizeof hallmark_templates / sizeof hallmark_templates[0];

const struct hallmark_template *const hallmark_template_table = hallmark_templates;
